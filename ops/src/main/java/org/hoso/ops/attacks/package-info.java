/** What somebody who owns the database might do to it, and who finds it: a list that grows with every table. */
@NullMarked
package org.hoso.ops.attacks;

import org.jspecify.annotations.NullMarked;
