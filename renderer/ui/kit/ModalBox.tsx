import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  readonly className: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page, closed by Escape or a press beside it. Its title is a heading with the slot `title`. */
export function ModalBox({ className, onClose, children }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog className={className}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  )
}
