import { type ReactNode, useEffect, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  readonly className: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page, closed by Escape or a press beside it. Its title is a heading with the slot `title`. */
export function ModalBox({ className, onClose, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  // A menu that it was asked for in closes first and gives the focus back to its button: that is where the dialog finds
  // it, and leaves it when it closes. Of a menu's entry nothing would be left to give it to.
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setOpen(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog className={className}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  )
}
