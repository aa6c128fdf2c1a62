/** Nothing of the menu is forgotten anywhere: handlers, endpoints, tests, names, sentences, texts, the step table. */
@NullMarked
package org.hoso.ops.completeness;

import org.jspecify.annotations.NullMarked;
