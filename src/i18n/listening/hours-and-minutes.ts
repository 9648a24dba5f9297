/** Whole hours and the minutes beyond them; what is left of a minute is a minute. */
export function hoursAndMinutes(minutes: number): {hours: number; minutes: number} {
  const whole = Math.max(0, Math.ceil(minutes));
  return {hours: Math.floor(whole / 60), minutes: whole % 60};
}
