/** What follows when something happened or fell due; never during a replay of the past. */
@NullMarked
package org.hoso.command.reactions;

import org.jspecify.annotations.NullMarked;
