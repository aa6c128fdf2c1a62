/** Tests of the query side on real stores. */
@NullMarked
package org.hoso.query;

import org.jspecify.annotations.NullMarked;
