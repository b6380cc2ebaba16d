package org.eslabon.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a person that something went wrong without telling her how, and writes down how under a number she can quote. */
@AnonymousAllowed
@ParentLayout(FrameOfErrors.class)
class WentWrong extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(WentWrong.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassNames("page", "alone");
        String number = log(parameter.getException());
        add(new EmptyState(getTranslation("shell.wrong.title"), getTranslation("shell.wrong.why", number)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static String log(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", number, failure);
        return number;
    }

    /** The same for what goes wrong inside an open page. */
    @Component
    static class InOpenPages implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.getSource()
                    .addSessionInitListener(init -> init.getSession().setErrorHandler(error -> {
                        Throwable cause = error.getThrowable();
                        UI ui = UI.getCurrent();
                        if (cause instanceof IOException) {
                            return; // the browser left before it had its answer
                        }
                        if (ui == null) {
                            log(cause);
                        } else if (cause instanceof NotAllowed || cause instanceof NoSuchThing) {
                            Notices.refused(Refusal.of("shell.not-allowed"));
                        } else {
                            Notices.refused(Refusal.of("shell.wrong.why", log(cause)));
                        }
                    }));
        }
    }
}
