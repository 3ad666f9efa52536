/** Many strands, spun into one thread. Said nowhere by it alone. */
export function Twist() {
  return (
    <svg
      className="twist"
      viewBox="0 0 400 240"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      <path className="ai pale" d="M400 12C330 12 300 92 236 112" />
      <path className="wakaba" d="M400 62c-60 0-96 40-164 54" />
      <path className="kihada" d="M400 122c-60 0-100-6-164-2" />
      <path className="wakaba pale" d="M400 178c-64 0-92-46-164-54" />
      <path className="ito pale" d="M400 228c-70 0-98-80-164-100" />
      <path className="ai" d="M236 112c-30 6-34 26-58 26s-30-26-58-26-32 26-58 26S28 118 0 112" />
      <path className="ito" d="M236 128c-30-4-34-18-58-18s-30 30-58 30-32-30-58-30-34 22-62 28" />
      <circle className="ito" cx="149" cy="126" r="9" fill="#fbfaf6" />
      <circle className="ai" cx="34" cy="124" r="6" fill="#fbfaf6" />
    </svg>
  );
}
