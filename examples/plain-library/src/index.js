/** Minutes since midnight as `HH:MM`. */
export function clock(minutes) {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60) % 24).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
