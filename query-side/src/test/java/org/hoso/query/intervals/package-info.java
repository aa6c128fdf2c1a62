@NullMarked
package org.hoso.query.intervals;

import org.jspecify.annotations.NullMarked;
