/** Tests of past case files. */
@NullMarked
package org.hoso.query.asof;

import org.jspecify.annotations.NullMarked;
