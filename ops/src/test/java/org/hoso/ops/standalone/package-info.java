/** What an operator's commands answer. */
@NullMarked
package org.hoso.ops.standalone;

import org.jspecify.annotations.NullMarked;
