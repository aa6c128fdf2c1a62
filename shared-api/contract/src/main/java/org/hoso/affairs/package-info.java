/** Affairs: cases of several bodies about one product or campaign, and who answers for it beside whom. */
@NullMarked
package org.hoso.affairs;

import org.jspecify.annotations.NullMarked;
