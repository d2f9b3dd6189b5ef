import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that a page built with React can be: one rating control that works. */
function BareRating() {
  const [isChosen, setChosen] = useState(false)
  return (
    <label>
      <input type="radio" checked={isChosen} onChange={() => setChosen(true)} /> Okay
    </label>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <BareRating />
  </StrictMode>,
)
