/** Who is on call when: schedules and their rotations. */
@NullMarked
package dev.trivet.rootly.schedules;

import org.jspecify.annotations.NullMarked;
