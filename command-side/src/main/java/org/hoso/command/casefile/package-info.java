/** The state of one case, folded from its events, and what a decision is. */
@NullMarked
package org.hoso.command.casefile;

import org.jspecify.annotations.NullMarked;
