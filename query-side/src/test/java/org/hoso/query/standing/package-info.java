/** Tests of where views stand. */
@NullMarked
package org.hoso.query.standing;

import org.jspecify.annotations.NullMarked;
