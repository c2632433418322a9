/** How incidents are classified: severities. */
@NullMarked
package dev.trivet.rootly.incidentsetup;

import org.jspecify.annotations.NullMarked;
