/**
 * What people fill in about incidents: form fields with their options and places, form sets, custom
 * forms.
 */
@NullMarked
package dev.trivet.rootly.forms;

import org.jspecify.annotations.NullMarked;
