/** Tests of what every view runs on, with two small views of their own. */
@NullMarked
package org.hoso.query.viewing;

import org.jspecify.annotations.NullMarked;
