/** Session replays: what users did before an error occurred. */
@NullMarked
package dev.trivet.rollbar.replays;

import org.jspecify.annotations.NullMarked;
