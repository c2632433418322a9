/** Projects in API v3, with their keys and environments. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.projects;

import org.jspecify.annotations.NullMarked;
