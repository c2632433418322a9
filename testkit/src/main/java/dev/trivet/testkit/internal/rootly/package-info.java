/** The fake of Rootly: state, routes, formats. */
@NullMarked
package dev.trivet.testkit.internal.rootly;

import org.jspecify.annotations.NullMarked;
