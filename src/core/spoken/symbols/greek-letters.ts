/** The names of the Greek letters in Arabic, as mathematics and science say them. */
const GREEK_NAMES: ReadonlyMap<string, string> = new Map(
  (
    'α:ألفا β:بيتا γ:غاما δ:دلتا ε:إبسيلون ζ:زيتا η:إيتا θ:ثيتا ι:يوتا κ:كابا λ:لامدا μ:ميو ν:نيو ' +
    'ξ:كساي ο:أوميكرون π:باي ρ:رو σ:سيغما ς:سيغما τ:تاو υ:أوبسيلون φ:فاي χ:كاي ψ:بساي ω:أوميغا ' +
    'ϑ:ثيتا ϕ:فاي ϖ:باي ϵ:إبسيلون ϱ:رو'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(2)]),
);

/** The name of a Greek letter, small or capital; `undefined` for any other character. */
export function greekLetterName(letter: string): string | undefined {
  return GREEK_NAMES.get(letter.toLowerCase());
}
