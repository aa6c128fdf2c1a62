/** How far a correction reaches: the answers, figures and published files that come out otherwise for it. */
@NullMarked
package org.hoso.query.ripple;

import org.jspecify.annotations.NullMarked;
