/** Access tokens of projects. */
@NullMarked
package dev.trivet.rollbar.tokens;

import org.jspecify.annotations.NullMarked;
