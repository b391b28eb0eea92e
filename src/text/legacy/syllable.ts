const ONSETS = "ngh ng nh gh gi g kh k ch c ph p th tr t qu q b d đ h l m n r s v x".split(" ");

/** What may follow the first consonants of a syllable, tone marks taken off. */
const RHYMES = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu",
  "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot",
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu",
  "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
  "y yêm yên yêng yêt yêu ych ynh yt",
];
const SYLLABLE = new RegExp(
  `^(?:${ONSETS.join("|")})?(?:${RHYMES.join(" ").split(" ").join("|")})$`,
  "u"
);
const STOPPED = /(?:c|ch|p|t)$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /^[\u0301\u0323]$/u;

/** Whether the word is a written syllable of Vietnamese: letters that may stand together, with a tone that they allow. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || SHARP_OR_HEAVY.test(tones[0] ?? "");
}
