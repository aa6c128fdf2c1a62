/** Applications for the white list by the thousand, as a file: all of it or nothing. */
@NullMarked
package org.hoso.command.applications;

import org.jspecify.annotations.NullMarked;
