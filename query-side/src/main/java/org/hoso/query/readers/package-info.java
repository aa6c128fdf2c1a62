/** Who could see a case at an instant, and who did look. */
@NullMarked
package org.hoso.query.readers;

import org.jspecify.annotations.NullMarked;
