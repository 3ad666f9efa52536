/** Ends of a message that nobody has to make good: it was taken back, overtaken, or its recipient does not want it. */
const NOBODY_MISSES = ['taken-back', 'overtaken', 'unwanted', 'not-theirs', 'nobody-to-tell'];

/** So long a message may be in trouble before the desk is told. */
const TROUBLE = "interval '4 hours'";

/**
 * The SQL condition for a message `x` that could not be delivered and is to be told otherwise: refused for good, given up,
 * or in trouble for four hours. Thanks and digests are let go; whoever asks for a link at an address that does not exist
 * has no case at the centre.
 */
export const UNDELIVERED = `x.told_at IS NULL AND x.kind NOT IN ('digest', 'thanks') AND x.event <> 'sign-in-link'
  AND x.channel IN ('mail', 'line', 'push') AND (x.failed_at IS NOT NULL OR x.troubled_since IS NOT NULL)
  AND CASE WHEN x.failed_at IS NULL THEN x.sent_at IS NULL AND x.troubled_since <= now() - ${TROUBLE}
    WHEN x.failure = 'too-late' THEN x.troubled_since IS NOT NULL
    ELSE x.failure NOT IN (${NOBODY_MISSES.map((failure) => `'${failure}'`).join(', ')}) END`;
