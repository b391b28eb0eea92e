/** Points as the windows and the command line show them: plain numbers (17,500 → 1.75). */
export { toNumber } from "@/criteria/points";
