@NullMarked
package org.hoso.query.timespent;

import org.jspecify.annotations.NullMarked;
