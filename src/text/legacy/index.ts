/** Text in Vietnamese fonts from before Unicode (TCVN3, VNI): told by font or by its words, and converted. */
export * from "./encoding";
export * from "./recognise";
export { tcvn3CapitalsToUnicode, tcvn3ToUnicode } from "./tcvn3";
export { vniToUnicode } from "./vni";
