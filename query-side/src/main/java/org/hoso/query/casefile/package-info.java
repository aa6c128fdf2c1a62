/** The case file: everything that is known of one case, kept as one row, and as much of it as each reader may see. */
@NullMarked
package org.hoso.query.casefile;

import org.jspecify.annotations.NullMarked;
