package org.eslabon.followup.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before a report is taken back, for it does not come back. */
class WithdrawDialog extends ConfirmDialog {

    WithdrawDialog(LightWords words, Runnable withdraw) {
        setHeader(words.text("followup.withdraw.title"));
        setText(words.text("followup.withdraw.why"));
        setCancelable(true);
        setCancelText(words.text("followup.cancel"));
        setConfirmText(words.text("followup.update.withdraw"));
        addConfirmListener(confirmed -> withdraw.run());
    }
}
