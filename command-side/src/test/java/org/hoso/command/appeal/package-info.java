/** Tests of appealing. */
@NullMarked
package org.hoso.command.appeal;

import org.jspecify.annotations.NullMarked;
