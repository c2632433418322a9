/**
 * The forms that people fill in about incidents and problems: form fields with their options,
 * placements and positions, form sets, custom forms.
 */
@NullMarked
package dev.trivet.rootly.forms;

import org.jspecify.annotations.NullMarked;
