/** Keeping evidence: one piece for one hash. */
@NullMarked
package org.hoso.command.evidence;

import org.jspecify.annotations.NullMarked;
