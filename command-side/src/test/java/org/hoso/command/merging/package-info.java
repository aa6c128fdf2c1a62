@NullMarked
package org.hoso.command.merging;

import org.jspecify.annotations.NullMarked;
