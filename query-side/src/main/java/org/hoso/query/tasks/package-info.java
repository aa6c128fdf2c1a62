/** What clocks that ran out have left to be done, told in words: on the case file and on the board. */
@NullMarked
package org.hoso.query.tasks;

import org.jspecify.annotations.NullMarked;
