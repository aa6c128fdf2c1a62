/** Asks everything that the interface describes, with values that nobody in his senses sends, and holds the answers against the description. */
@NullMarked
package org.hoso.ops.fuzz;

import org.jspecify.annotations.NullMarked;
