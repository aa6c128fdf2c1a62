@NullMarked
package org.hoso.command.uploads;

import org.jspecify.annotations.NullMarked;
