/** The demonstration's own sign-in: officers made from today's law, and an issuer of their tokens, in the standalone only. */
@NullMarked
package org.hoso.ops.issuer;

import org.jspecify.annotations.NullMarked;
