/** What folding events into values takes, on either side. */
@NullMarked
package org.hoso.runtime.folding;

import org.jspecify.annotations.NullMarked;
