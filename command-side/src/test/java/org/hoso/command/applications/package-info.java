@NullMarked
package org.hoso.command.applications;

import org.jspecify.annotations.NullMarked;
