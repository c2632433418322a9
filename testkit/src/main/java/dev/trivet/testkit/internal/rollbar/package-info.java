/** The fake of Rollbar: state, routes, formats. */
@NullMarked
package dev.trivet.testkit.internal.rollbar;

import org.jspecify.annotations.NullMarked;
