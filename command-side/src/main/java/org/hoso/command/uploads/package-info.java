/** Files of evidence come in before a step names them: sealed as they come, and gone within the hour where none does. */
@NullMarked
package org.hoso.command.uploads;

import org.jspecify.annotations.NullMarked;
