/** Projects, their settings, counts and reports. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.projects;

import org.jspecify.annotations.NullMarked;
