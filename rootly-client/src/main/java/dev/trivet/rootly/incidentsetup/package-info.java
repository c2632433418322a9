/**
 * The setup by which incidents are classified: severities, types, causes, roles, statuses and SLAs.
 */
@NullMarked
package dev.trivet.rootly.incidentsetup;

import org.jspecify.annotations.NullMarked;
