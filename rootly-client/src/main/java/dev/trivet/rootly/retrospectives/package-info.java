/** Retrospectives of incidents, and their setup: processes, steps, templates, configurations. */
@NullMarked
package dev.trivet.rootly.retrospectives;

import org.jspecify.annotations.NullMarked;
