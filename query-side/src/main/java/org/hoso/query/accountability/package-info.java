/** The one body that answers for a case at every instant, since when and by which event; also of the past, after corrections too. */
@NullMarked
package org.hoso.query.accountability;

import org.jspecify.annotations.NullMarked;
