@NullMarked
package org.hoso.command.family;

import org.jspecify.annotations.NullMarked;
