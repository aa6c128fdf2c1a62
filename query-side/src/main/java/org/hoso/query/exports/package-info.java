/** Files for other registers: what was decided, one row a decision, as far as the reader may see it. */
@NullMarked
package org.hoso.query.exports;

import org.jspecify.annotations.NullMarked;
