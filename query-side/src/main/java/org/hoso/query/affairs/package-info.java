/** Affairs: the cases of several bodies about one product or campaign, and who is liable in it beside whom, as far as a reader may see. */
@NullMarked
package org.hoso.query.affairs;

import org.jspecify.annotations.NullMarked;
