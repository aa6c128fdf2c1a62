/** Where every view stands: shown over HTTP, as gauges and as health; and what an administrator may do about it. */
@NullMarked
package org.hoso.query.standing;

import org.jspecify.annotations.NullMarked;
