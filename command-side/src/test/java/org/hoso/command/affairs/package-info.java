@NullMarked
package org.hoso.command.affairs;

import org.jspecify.annotations.NullMarked;
