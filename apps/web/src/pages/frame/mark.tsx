/** Two threads that cross: 朱 and 藍. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
      <path className="ai" d="M2 24C9 24 11 9 18 9s9 15 16 15" />
      <path className="ito" d="M2 12c7 0 9 15 16 15s9-15 16-15" />
      <path className="ai" d="M11 17c2-5 4-8 7-8" />
    </svg>
  );
}
